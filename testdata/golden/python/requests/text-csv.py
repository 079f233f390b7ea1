import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/csv; header=present"}
data = """\
id,name,note\r
1,"Example, Ltd","said ""hi\"""\r
2,'x',"two\r
lines"\r
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
