import requests

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=X9"}
data = """\
--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
