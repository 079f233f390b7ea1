using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.weather.example.com/v1/forecast?latitude=-33.8688&longitude=151.2093&hourly=temperature_2m,precipitation_probability&daily=sunrise,sunset&timezone=Australia%2FSydney&forecast_days=3&temperature_unit=celsius");
request.AddHeader("Accept", "application/json");
request.AddHeader("X-Api-Key", "YOUR_API_KEY");
request.AddHeader("Accept-Language", "de-CH, de;q=0.9, en;q=0.5");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
