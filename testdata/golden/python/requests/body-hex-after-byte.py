import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "application/octet-stream"}
data = b"\x00123 \x01abc \xe9beef \xc3\xa9face \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0"

response = requests.post(url, headers=headers, data=data)
print(response.text)
