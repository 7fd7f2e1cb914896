package org.gongbao.typeset.flow;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where words begin in the titles of official papers, by a small list of their common words. It
 * need not know every word: what it knows is enough to see most places where a title may be parted.
 */
final class TitleWords {
  /** What is known of the place between two characters. */
  enum Joint {
    /** Inside a word of the list. */
    INSIDE,
    /** Beside characters the list does not know on both sides. */
    UNKNOWN,
    /** Beside a word of the list on one side. */
    LIKELY,
    /** Between two words of the list. */
    BETWEEN
  }

  private static final int LONGEST = 6;

  private static final Set<String> WORDS =
      Arrays.stream(
              """
              人民代表大会 代表大会 常务委员会 人大常委会 常委会 人大 人民政府 政府 人民法院
              中级人民法院 法院 人民检察院 检察院 监察委员会 工作委员会 预算委员会 审查委员会 委员会 办公室
              办公厅 代表 大会 会议 全体会议 主任会议 常务会议 主任 副主任 秘书长 委员 市长 副市长
              县长 副县长 区长 副区长 省长 副省长 局长 副局长 院长 副院长 检察长 厅长 部长 主席
              书记 关于 批准 预算 决算 草案 方案 调整 执行 情况 报告 审查 审计 工作 问题 整改
              查出 财政 收支 国民经济 社会发展 计划 规划 年度 上半年 下半年 季度 月份 决议 决定
              说明 议案 建议 批评 意见 办理 督办 落实 贯彻 实施 条例 办法 规定 法律 法规 修改
              废止 制定 修订 提请 任命 免去 任免 职务 同志 人事 名单 出席 列席 人员 组成人员
              补选 辞去 辞职 接受 请求 代表资格 资格 选举 通知 公告 公报 纪要 讲话 发言 表态
              表态发言 结束 结束时 开幕 闭幕 加快 推进 加强 提升 促进 开展 做好 深化 完善 建立
              健全 保护 管理 服务 建设 发展 改革 创新 治理 监督 检查 执法 视察 调研 评议 评估
              满意度 测评 询问 专题 备案 规范性文件 文件 立法 普法 法治 宣传 教育 公共 环境
              生态 污染 防治 大气 水污染 土壤 农业 农村 乡村 振兴 城市 城乡 城镇 社区 养老 养老服务
              医疗 卫生 健康 文化 旅游 体育 科技 科学 技术 交通 水利 工程 项目 重点 重大 民生
              实事 国有 资产 债务 限额 专项 一般 转移 支付 绩效 优化 营商 安全 生产 食品 药品
              消防 应急 疫情 防控 精神 学习 全市 全县 全区 全省 本级 市级 省级 县级 区级 各级
              中华人民共和国 组织法 监督法 代表法 审议 研究 处理 通过 进行 有关 主要 任务 目标
              完成 综合 专门 法制 财经 经济 联络 民族 宗教 侨务 外事 司法 公安 审判 行政 诉讼
              公益 建筑 住房 物业 绿化 园林 水资源 供水 供热 河道 湿地 森林 林业 矿产 资源 能源
              节能 历史 名城 遗产 非物质 文物 志愿 文明 行为 数字 产业 企业 民营 知识产权 招商
              引资 开放 就业 人才 社会 保障 保险 残疾人 妇女 儿童 未成年人 老年人 权益 退役军人
              国防 信访 垃圾 分类 道路 停车 铁路 轨道 新区 示范区 开发区 高新区 街道 乡镇 村庄
              土地 耕地 粮食 种植 养殖 畜牧 气象 地震 防洪 抗旱 灾害 救助 慈善 红十字 基层 组织
              制度 机制 体系 能力 质量 水平 效益 标准 信息 公开 数据 网络 统计 价格 市场 消费
              投资 金融 税收 贸易 外商 台湾 同胞 历次 首届 全民 终身 义务 职业 高等 学校 学生
              教师 医院 药物 疾病 预防 控制 计划生育 人口 家庭 婚姻 青年 职工 工会 劳动 合同
              西部 东部 南部 北部 中部 调水 南水北调 黄河 长江 流域 水库 水土 保持 饮用水 水源
              """
                  .strip()
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private TitleWords() {}

  /** One joint for each place before a character, from 0; the ends count as between. */
  static Joint[] joints(int[] text) {
    int[] length = longestCover(text);
    boolean[] known = new boolean[text.length];
    Joint[] joints = new Joint[text.length + 1];
    Arrays.fill(joints, Joint.BETWEEN);
    for (int i = 0; i < text.length; i += Math.max(1, length[i])) {
      for (int k = 0; k < length[i]; k++) {
        known[i + k] = true;
        if (k > 0) {
          joints[i + k] = Joint.INSIDE;
        }
      }
    }
    for (int i = 1; i < text.length; i++) {
      if (joints[i] != Joint.INSIDE && !(known[i - 1] && known[i])) {
        joints[i] = known[i - 1] || known[i] ? Joint.LIKELY : Joint.UNKNOWN;
      }
    }
    return joints;
  }

  /** The length of the word chosen at each place so that most characters are known. */
  private static int[] longestCover(int[] text) {
    int[] score = new int[text.length + 1];
    int[] length = new int[text.length];
    for (int i = text.length - 1; i >= 0; i--) {
      score[i] = score[i + 1];
      for (int n = 2; n <= LONGEST + 1 && i + n <= text.length; n++) {
        // Squares prefer one long word to two short ones.
        int withWord = score[i + n] + n * n;
        if (withWord >= score[i] && WORDS.contains(new String(text, i, n))) {
          score[i] = withWord;
          length[i] = n;
        }
      }
    }
    return length;
  }
}
