from http.client import HTTPSConnection
from pathlib import Path

headers = {"Content-Type": "multipart/form-data; boundary=boundary"}
body = b'--boundary\r\nContent-Disposition: form-data; name="a"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b'\r\n--boundary\r\nContent-Disposition: form-data; name="b"; filename="b \\"c\\".png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b"\r\n--boundary--"

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/photos", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
