const xhr = new XMLHttpRequest();
xhr.open("POST", "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec");
xhr.setRequestHeader("Authorization", "Basic ZXhhbXBsZS1ib3Q6WU9VUl9BUElfVE9LRU4=");
xhr.setRequestHeader("Jenkins-Crumb", "YOUR_CRUMB");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
