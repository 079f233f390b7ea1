import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = "hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
