import requests

url = "https://api.example.com/my%20file%20(1).txt?q=two%20words"

response = requests.get(url)
print(response.text)
