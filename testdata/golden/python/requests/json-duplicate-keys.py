import requests

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
data = '{"a":1,"b":2,"a":3,"\\u0061":4}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
