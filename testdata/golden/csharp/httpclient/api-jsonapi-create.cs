using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1");
request.Headers.TryAddWithoutValidation("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");
request.Content = new StringContent("{\"data\":{\"type\":\"photos\",\"lid\":\"local-1\",\"attributes\":{\"title\":\"Example photo\",\"src\":\"https://www.example.com/images/productivity.png\",\"tags\":[],\"exif\":{}},\"relationships\":{\"photographer\":{\"data\":{\"type\":\"people\",\"id\":\"9\"}},\"album\":{\"data\":null}}}}");
request.Content.Headers.Remove("Content-Type");
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
