import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz"

response = requests.post(url, headers=headers, data=data)
print(response.text)
