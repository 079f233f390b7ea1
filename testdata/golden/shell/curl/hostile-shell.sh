curl 'https://api.example.com/run' \
  --header 'X-Try-1: $(touch snipgen-canary)' \
  --header 'X-Try-2: `touch snipgen-canary`' \
  --header 'X-Try-3: '\''; touch snipgen-canary; '\''' \
  --header 'X-Try-4: "; touch snipgen-canary; "' \
  --header 'X-Try-5: '\'' $(touch snipgen-canary) '\'' `touch snipgen-canary` '\''' \
  --header 'X-Try-6: \"; touch snipgen-canary; \"' \
  --header 'X-Try-7: \'\''; touch snipgen-canary; \'\''' \
  --header 'X-Try-8: $'\''\x27; touch snipgen-canary; \x27'\''' \
  --header 'X-Try-9: | touch snipgen-canary' \
  --header 'X-Try-10: & echo.>snipgen-canary & rem %TEMP%' \
  --header 'X-Try-11: " & echo.>snipgen-canary & "' \
  --header 'X-Try-12: ^" & echo.>snipgen-canary' \
  --header 'X-Try-13: ’; New-Item snipgen-canary; ‘' \
  --header 'X-Try-14: ”; New-Item snipgen-canary; “' \
  --header 'X-Try-15: $(New-Item snipgen-canary)' \
  --header 'X-Try-16: `"; New-Item snipgen-canary; `"' \
  --header 'X-Try-17: !touch snipgen-canary' \
  --header 'Content-Type: text/plain' \
  --data-raw '$(touch snipgen-canary)
`touch snipgen-canary`
'\''; touch snipgen-canary; '\''
"; touch snipgen-canary; "
'\'' $(touch snipgen-canary) '\'' `touch snipgen-canary` '\''
\"; touch snipgen-canary; \"
\'\''; touch snipgen-canary; \'\''
$'\''\x27; touch snipgen-canary; \x27'\''
| touch snipgen-canary
& echo.>snipgen-canary & rem %TEMP%
" & echo.>snipgen-canary & "
^" & echo.>snipgen-canary
’; New-Item snipgen-canary; ‘
”; New-Item snipgen-canary; “
$(New-Item snipgen-canary)
`"; New-Item snipgen-canary; `"
!touch snipgen-canary

EOF
touch snipgen-canary
cat <<EOF

'\''@
New-Item snipgen-canary
@'\'''
