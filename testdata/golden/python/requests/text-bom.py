import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain; charset=utf-8"}
data = "\ufefffirst\ufeffsecond"

response = requests.post(url, headers=headers, data=data)
print(response.text)
