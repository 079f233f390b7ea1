import requests

url = "https://api.example.com/text"
headers = {
    "Content-Type": "text/plain",
}
payload = """\
one\rtwo\r\rfour\r
\rend\r"""

response = requests.post(url, headers=headers, data=payload)
print(response.text)
