import requests

url = "https://api.example.com/text"
headers = {
    "Content-Type": "text/plain",
}
payload = """\
one\r
two\r
three"""

response = requests.post(url, headers=headers, data=payload)
print(response.text)
