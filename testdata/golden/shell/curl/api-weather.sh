curl 'https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius' \
  --header 'Accept: application/json' \
  --header 'X-Api-Key: YOUR_API_KEY' \
  --header 'Accept-Language: de-CH, de;q=0.9, en;q=0.5'
