import requests

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=X8"}
data = """\
This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
