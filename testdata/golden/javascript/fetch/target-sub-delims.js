const response = await fetch("https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c");

console.log(await response.text());
