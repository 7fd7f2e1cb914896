@echo off
rem Runs gongbao: finds a Java, builds the program and fetches the default fonts when they are missing.
rem
rem   GONGBAO_JAVA       the folder of the Java to use
rem   GONGBAO_JAVA_OPTS  further options for that Java, such as -Xmx2g
rem   GONGBAO_LANG       zh or en
rem
rem Messages here are English: which Chinese encoding the console has is known to Java only.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\target\gongbao.jar"
set "NEEDS=21"
set "JDK="
set "BEST=0"

if not defined GONGBAO_JAVA goto search
call :consider "%GONGBAO_JAVA%"
goto found

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK goto found
for /f "delims=" %%J in ('where java 2^>nul') do call :consider_program "%%~dpJ."
if defined JDK goto found
for %%R in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\OpenJDK"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\scoop\apps"
  "%USERPROFILE%\.sdkman\candidates\java"
) do if exist "%%~R\" for /d %%J in ("%%~R\*") do call :consider "%%~J"

:found
if not defined JDK (
  echo gongbao: Java %NEEDS% or newer is needed and none was found. 1>&2
  echo gongbao: Install one, for example: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  echo gongbao: or name its folder in GONGBAO_JAVA. 1>&2
  exit /b 3
)

rem After a change to the sources run mvn package; finding that out here would cost more than the start.
if exist "%JAR%" if exist "%HERE%\target\lib\" goto built
where mvn >nul 2>nul
if errorlevel 1 (
  echo gongbao: the first run is built by Maven, but there is no mvn. Install Apache Maven. 1>&2
  exit /b 3
)
echo gongbao: building; the first time takes a minute or two ... 1>&2
if exist "%JDK%\bin\javac.exe" set "JAVA_HOME=%JDK%"
call mvn -q -B -f "%HERE%\pom.xml" -DskipTests package 1>&2
if errorlevel 1 (
  echo gongbao: the build failed. 1>&2
  exit /b 3
)

:built
if /i not "%~1"=="build" if /i not "%~1"=="fonts" goto run
if not exist "%HERE%\fonts\package-lock.json" goto run
if exist "%HERE%\fonts\node_modules\.package-lock.json" goto run
if "%~2"=="-h" goto run
if "%~2"=="--help" goto run
where npm >nul 2>nul
if errorlevel 1 (
  echo gongbao: npm is missing, so the default fonts are not fetched; other fonts are used. 1>&2
  goto run
)
echo gongbao: fetching the default fonts, once, about half a minute ... 1>&2
pushd "%HERE%\fonts"
call npm ci --loglevel=error >nul
if errorlevel 1 echo gongbao: the default fonts could not be fetched; other fonts are used. 1>&2
popd

:run
"%JDK%\bin\java.exe" ^
  "-XX:SharedArchiveFile=%HERE%\target\gongbao-%BEST%.jsa" -XX:+AutoCreateSharedArchive -Xshare:auto ^
  -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  "-Dgongbao.home=%HERE%" %GONGBAO_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java whose bin folder is %1.
:consider_program
for %%H in ("%~1\..") do call :consider "%%~fH"
exit /b 0

rem Takes a Java home folder if it is new enough and newer than the best so far. Its release file is
rem read rather than its program started, which would cost more than the whole search.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=._+-" %%M in ("%%~V") do set "MAJOR=%%~M"
)
if %MAJOR% GEQ %NEEDS% if %MAJOR% GTR %BEST% (
  set "BEST=%MAJOR%"
  set "JDK=%~1"
)
exit /b 0
