const xhr = new XMLHttpRequest();
xhr.open("GET", "https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("X-Api-Key", "YOUR_API_KEY");
xhr.setRequestHeader("Accept-Language", "de-CH, de;q=0.9, en;q=0.5");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
