import os
from http.client import HTTPSConnection
from pathlib import Path

title = os.environ["TITLE"]
name = os.environ["NAME"]

headers = {"Content-Type": "multipart/form-data; boundary=boundary"}
body = f'--boundary\r\nContent-Disposition: form-data; name="title"\r\n\r\n{title} 1\r\n--boundary\r\nContent-Disposition: form-data; name="photo"; filename="pixel.png"\r\nContent-Type: image/png\r\n\r\n'.encode() + Path("./pixel.png").read_bytes() + f'\r\n--boundary\r\nContent-Disposition: form-data; name="notes"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\nNotes of {name}\r\n--boundary--'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/photos", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
