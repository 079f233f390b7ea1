curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'a'\''$(touch${IFS}snipgen-canary)'\''=`touch${IFS}snipgen-canary`&'\''+open('\''snipgen-canary'\'','\''w'\'')+'\''=";touch${IFS}snipgen-canary;"&${require('\''fs'\'').writeFileSync('\''snipgen-canary'\'','\'''\'')}={${touch('\''snipgen-canary'\'')}}&`=\'
