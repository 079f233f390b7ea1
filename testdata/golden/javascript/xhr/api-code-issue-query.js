const xhr = new XMLHttpRequest();
xhr.open("POST", "https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31");
xhr.setRequestHeader("PRIVATE-TOKEN", "YOUR_TOKEN");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
