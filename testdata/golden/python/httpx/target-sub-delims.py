import httpx

url = "https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c"

response = httpx.get(url)
print(response.text)
