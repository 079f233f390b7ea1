from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain"}
body = "hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
