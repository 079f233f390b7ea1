import requests

url = "https://api.example.com/stream"
headers = {"Content-Type": "text/plain"}
data = """\
hello chunked\r
body"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
