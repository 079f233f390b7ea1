curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"$(touch snipgen-canary)":"`touch snipgen-canary`","'\''; touch snipgen-canary; '\''":"'\''+open('\''snipgen-canary'\'','\''w'\'')+'\''","${x}":"{${touch('\''snipgen-canary'\'')}}","\"+x+\"":"\");open(\"snipgen-canary\",\"w\");//","#{x}":"\\","</script>":"*/","`+x+`":"${require('\''fs'\'').writeFileSync('\''snipgen-canary'\'','\'''\'')}","\\u0022":"\u0022+x+\u0022","$x":"?>"}'
