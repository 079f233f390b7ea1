import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
one\rtwo\r\rfour\r
\rend\r"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
