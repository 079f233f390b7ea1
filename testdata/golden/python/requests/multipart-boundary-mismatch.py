import requests

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=other"}
data = """\
--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
