curl --request '`touch$IFS'\''snipgen-canary'\''`' 'https://api.example.com/run'
