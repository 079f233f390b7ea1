const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "$(touch snipgen-canary)");
xhr.setRequestHeader("X-Try-2", "`touch snipgen-canary`");
xhr.setRequestHeader("X-Try-3", "'; touch snipgen-canary; '");
xhr.setRequestHeader("X-Try-4", "\"; touch snipgen-canary; \"");
xhr.setRequestHeader("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '");
xhr.setRequestHeader("X-Try-6", "\\\"; touch snipgen-canary; \\\"");
xhr.setRequestHeader("X-Try-7", "\\'; touch snipgen-canary; \\'");
xhr.setRequestHeader("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'");
xhr.setRequestHeader("X-Try-9", "| touch snipgen-canary");
xhr.setRequestHeader("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%");
xhr.setRequestHeader("X-Try-11", "\" & echo.>snipgen-canary & \"");
xhr.setRequestHeader("X-Try-12", "^\" & echo.>snipgen-canary");
xhr.setRequestHeader("X-Try-13", "â\x80\x99; New-Item snipgen-canary; â\x80\x98");
xhr.setRequestHeader("X-Try-14", "â\x80\x9d; New-Item snipgen-canary; â\x80\x9c");
xhr.setRequestHeader("X-Try-15", "$(New-Item snipgen-canary)");
xhr.setRequestHeader("X-Try-16", "`\"; New-Item snipgen-canary; `\"");
xhr.setRequestHeader("X-Try-17", "!touch snipgen-canary");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`$(touch snipgen-canary)
\`touch snipgen-canary\`
'; touch snipgen-canary; '
"; touch snipgen-canary; "
' $(touch snipgen-canary) ' \`touch snipgen-canary\` '
\\"; touch snipgen-canary; \\"
\\'; touch snipgen-canary; \\'
$'\\x27; touch snipgen-canary; \\x27'
| touch snipgen-canary
& echo.>snipgen-canary & rem %TEMP%
" & echo.>snipgen-canary & "
^" & echo.>snipgen-canary
’; New-Item snipgen-canary; ‘
”; New-Item snipgen-canary; “
$(New-Item snipgen-canary)
\`"; New-Item snipgen-canary; \`"
!touch snipgen-canary

EOF
touch snipgen-canary
cat <<EOF

'@
New-Item snipgen-canary
@'`);
