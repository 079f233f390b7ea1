const xhr = new XMLHttpRequest();
xhr.open("POST", "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec");
xhr.setRequestHeader("Authorization", "Basic " + btoa("example-bot:YOUR_API_TOKEN"));
xhr.setRequestHeader("Jenkins-Crumb", "YOUR_CRUMB");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
