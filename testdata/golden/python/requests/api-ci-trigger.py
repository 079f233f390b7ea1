import requests

url = "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build"
params = {"delay": "0sec"}
headers = {"Jenkins-Crumb": "YOUR_CRUMB"}
auth = ("example-bot", "YOUR_API_TOKEN")

response = requests.post(url, params=params, headers=headers, auth=auth)
print(response.text)
