import requests

url = "https://api.example.com/stream"
headers = {
    "Content-Type": "text/plain",
}
payload = """\
hello chunked\r
body"""

response = requests.post(url, headers=headers, data=payload)
print(response.text)
