# frozen_string_literal: true

require 'faraday'

params = { 'q' => ENV.fetch('QUERY') }
response = Faraday.get('https://api.example.com/v1/items', params)
puts response.body
