using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius");
request.Headers.Add("Accept", "application/json");
request.Headers.Add("X-Api-Key", "YOUR_API_KEY");
request.Headers.TryAddWithoutValidation("Accept-Language", "de-CH, de;q=0.9, en;q=0.5");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
