import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
First line
Second line, with a tab:	here

Fourth line"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
