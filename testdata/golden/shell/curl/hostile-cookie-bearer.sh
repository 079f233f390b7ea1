curl 'https://api.example.com/run' \
  --header 'Authorization: Bearer a'\''b"c`d$(touch snipgen-canary)${x}'\''; touch snipgen-canary; '\''\' \
  --header 'Cookie: a'\''b=$(touch snipgen-canary); `touch snipgen-canary`='\''; touch snipgen-canary; '\''; c="; touch snipgen-canary; "; ${d}={${touch('\''snipgen-canary'\'')}}; e='\''+open('\''snipgen-canary'\'','\''w'\'')+'\'''
