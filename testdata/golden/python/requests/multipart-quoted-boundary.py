import requests

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\""}
data = """\
--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
