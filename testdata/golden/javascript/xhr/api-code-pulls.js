const xhr = new XMLHttpRequest();
xhr.open("GET", "https://code.example.com/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2");
xhr.setRequestHeader("Accept", "application/vnd.example+json");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("X-Api-Version", "2026-01-01");
xhr.setRequestHeader("If-None-Match", "W/\"a18c3bded88eb5dbb5c849a489412bf3\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
