import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = "hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}"

response = requests.post(url, headers=headers, data=data)
print(response.text)
