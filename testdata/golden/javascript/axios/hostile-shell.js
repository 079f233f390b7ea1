const response = await axios.post("https://api.example.com/run", `$(touch snipgen-canary)
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
@'`, {
  headers: {
    "X-Try-1": "$(touch snipgen-canary)",
    "X-Try-2": "`touch snipgen-canary`",
    "X-Try-3": "'; touch snipgen-canary; '",
    "X-Try-4": "\"; touch snipgen-canary; \"",
    "X-Try-5": "' $(touch snipgen-canary) ' `touch snipgen-canary` '",
    "X-Try-6": "\\\"; touch snipgen-canary; \\\"",
    "X-Try-7": "\\'; touch snipgen-canary; \\'",
    "X-Try-8": "$'\\x27; touch snipgen-canary; \\x27'",
    "X-Try-9": "| touch snipgen-canary",
    "X-Try-10": "& echo.>snipgen-canary & rem %TEMP%",
    "X-Try-11": "\" & echo.>snipgen-canary & \"",
    "X-Try-12": "^\" & echo.>snipgen-canary",
    "X-Try-13": "â\x80\x99; New-Item snipgen-canary; â\x80\x98",
    "X-Try-14": "â\x80\x9d; New-Item snipgen-canary; â\x80\x9c",
    "X-Try-15": "$(New-Item snipgen-canary)",
    "X-Try-16": "`\"; New-Item snipgen-canary; `\"",
    "X-Try-17": "!touch snipgen-canary",
    "Content-Type": "text/plain",
  },
});

console.log(response.data);
