from pathlib import Path

import httpx

url = "https://api.example.com/photos"
headers = {"Content-Type": "multipart/form-data; boundary=boundary"}
content = b'--boundary\r\nContent-Disposition: form-data; name="a"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b'\r\n--boundary\r\nContent-Disposition: form-data; name="b"; filename="b \\"c\\".png"\r\nContent-Type: image/png\r\n\r\n' + Path("./pixel.png").read_bytes() + b"\r\n--boundary--"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
