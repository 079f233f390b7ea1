package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	resp, err := http.Get("https://maps.example.com/maps/api/staticmap?center=50.9413,6.9583&zoom=13&size=600x300&scale=2&markers=color:red%7Clabel:A%7C50.9413,6.9583&markers=color:0x00ff00%7Clabel:B%7CK%C3%B6ln+Messe&path=color:%23ff0000%7Cweight:5%7C50.94,6.95%7C50.95,6.97&style=&key=YOUR_API_KEY")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
