import requests

url = "https://code.example.com/repos/example/project/issues"
headers = {
    "Accept": "application/vnd.example.v3+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
    "User-Agent": "example-client/1.0",
}
payload = {
    "title": "Crash on start",
    "body": 'Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: "oops"\n```',
    "labels": ["bug"],
    "assignees": [],
    "milestone": None,
}

response = requests.post(url, headers=headers, json=payload)
print(response.text)
