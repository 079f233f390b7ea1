import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
