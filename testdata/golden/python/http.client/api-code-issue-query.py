from http.client import HTTPSConnection

headers = {"PRIVATE-TOKEN": "YOUR_TOKEN"}

connection = HTTPSConnection("git.example.com")
connection.request("POST", "/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
