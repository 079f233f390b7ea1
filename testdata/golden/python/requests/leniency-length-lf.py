import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
one
two
three"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
