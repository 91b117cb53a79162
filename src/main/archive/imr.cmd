@echo off
rem The command imr on Windows: runs the jar in lib, beside this file, on Java 17 or newer.
rem IMR_JAVA_OPTS: further options for Java.
setlocal
set "imr_jar="
for %%j in ("%~dp0lib\imr-letters-*-cli.jar") do set "imr_jar=%%~fj"
if not defined imr_jar (
  echo imr: there is no jar in the folder lib beside imr.cmd 1>&2
  exit /b 4
)
rem As the launcher for other systems says it.
set "imr_compiler=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5"
if "%~1"=="batch" set "imr_compiler="
if "%~1"=="preview" set "imr_compiler="
set "imr_options=-XX:+UseSerialGC %imr_compiler% -XX:-UsePerfData -Dorg.freemarker.loggerLibrary=none"
set "imr_options=%imr_options% -Dpicocli.converters.excludes=java.sql.*,java.time.*"
set "imr_options=%imr_options% -Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl"
set "imr_options=%imr_options% -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"
set "imr_java=java.exe"
if defined JAVA_HOME set "imr_java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%imr_java%" (
  echo imr: Java 17 or newer is needed, and there is none at JAVA_HOME, "%JAVA_HOME%" 1>&2
  exit /b 4
)
if not defined JAVA_HOME where /q java.exe || (
  echo imr: Java 17 or newer is needed, and there is none on the PATH; install one, or set JAVA_HOME 1>&2
  exit /b 4
)
"%imr_java%" %imr_options% %IMR_JAVA_OPTS% -jar "%imr_jar%" %*
exit /b %errorlevel%
