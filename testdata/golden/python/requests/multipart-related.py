import requests

url = "https://api.example.com/upload"
headers = {"Content-Type": 'multipart/related; type="application/json"; boundary=R1'}
data = b'--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name": "photo.bin"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n'

response = requests.post(url, headers=headers, data=data)
print(response.text)
