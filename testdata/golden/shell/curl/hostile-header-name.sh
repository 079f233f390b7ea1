curl 'https://api.example.com/run' \
  --header 'X-`touch$IFS'\''snipgen-canary'\''`: 1' \
  --header 'X-'\''+'\'': 2' \
  --header ''\''$_SERVER'\'': 3' \
  --header 'X-$PATH-%TEMP%-!!: 4' \
  --header 'X-'\''-`touch$IFS'\''snipgen-canary'\''`-'\'': 5' \
  --header 'a'\''.'\''b: 6' \
  --header '*#-'\'': 7'
